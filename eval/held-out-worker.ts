import { parentPort, workerData } from 'node:worker_threads'
import { kin } from './train/net/families.ts'
import { readerNet } from './train/reader.train.ts'

// Learns from every trade but those held out, and hands the network back.
const held = new Set(workerData as string[])
parentPort!.postMessage(readerNet(kin().filter(k => !held.has(k.group))))
