import { guard } from './node-guard.js'

await guard()
const { main } = await import('./main.ts')
await main()
