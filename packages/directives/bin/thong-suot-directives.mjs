#!/usr/bin/env node
import { run } from '../dist/command.js'

await run(process)
