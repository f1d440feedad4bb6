const state = globalThis as { isCmsDraining?: boolean }

/** Next finishes the open requests itself on SIGTERM; meanwhile no new ones are invited, and a clean end is no failure. */
export function drainOnTermination(): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      state.isCmsDraining = true
      process.on('exit', () => {
        process.exitCode = 0
      })
    })
  }
}

export function isDraining(): boolean {
  return Boolean(state.isCmsDraining)
}
