import { z } from 'zod'

/** The address of the role that owns `content` and `reform`; only commands that migrate know it. */
export const ownerEnv = () => z.object({ API_OWNER_DATABASE_URL: z.url() }).parse(process.env)

/** The address of the role that works, and where it keeps files: the same as the server's. */
export const workEnv = () => z.object({ API_DATABASE_URL: z.url(), EVIDENCE_DIR: z.string() }).parse(process.env)
