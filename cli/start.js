#!/usr/bin/env node
import { guard } from '../server/node-guard.js'

await guard()
const { main } = await import('./main.ts')
await main()
