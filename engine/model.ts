/** What training wrote: one signed byte a bucket, base64, times `scale`. */
export interface Model {
  bits: number
  bias: number
  scale: number
  weights: string
}

const tables = new WeakMap<Model, Int8Array>()

/** FNV-1a over UTF-16 code units; `from` is the hash of what stands before, so that a text can be hashed in parts. */
export function fnv(text: string, from = 0x811c9dc5): number {
  let hash = from
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** The bucket of a hash among 2^bits. */
export const bucketOf = (hash: number, bits: number): number => (hash ^ (hash >>> 15)) >>> (32 - bits)

/** The bucket of a feature among 2^bits. */
export const bucket = (feature: string, bits: number): number => bucketOf(fnv(feature), bits)

/** The chance, 0 to 1, that a model gives to a set of features; each counts once. */
export function chance(model: Model, features: Iterable<string>): number {
  let sum = model.bias
  const table = tableOf(model)
  for (const feature of new Set(features)) sum += table[bucket(feature, model.bits)]! * model.scale
  return 1 / (1 + Math.exp(-sum))
}

/** The log odds that a model gives to features hashed to 32 bits already. */
export function hashedOdds(model: Model, hashes: number[]): number {
  const table = tableOf(model)
  const shift = 32 - model.bits
  let sum = 0
  for (const hash of hashes) sum += table[hash >>> shift]!
  return model.bias + sum * model.scale
}

/** A model's weights by bucket, unpacked once. */
export function tableOf(model: Model): Int8Array {
  return tables.get(model) ?? unpack(model)
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function unpack(model: Model): Int8Array {
  const table = new Int8Array(1 << model.bits)
  table.set(new Int8Array(bytesOf(model.weights)).subarray(0, table.length))
  tables.set(model, table)
  return table
}

/** The bytes that a base64 text stands for. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const length = Math.floor((base64.replace(/=+$/, '').length * 3) / 4)
  const bytes = new Uint8Array(length)
  let at = 0
  for (let i = 0; i < base64.length; i += 4) {
    let three = 0
    for (let k = 0; k < 4; k++) three = (three << 6) | (DIGITS.indexOf(base64[i + k] ?? 'A') & 63)
    for (let shift = 16; shift >= 0; shift -= 8) if (at < length) bytes[at++] = (three >> shift) & 255
  }
  return bytes
}
