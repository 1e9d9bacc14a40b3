import wabt from 'wabt'
import { multiply as plainly } from '../../../engine/net/kernels.ts'

// What the loops below take at a time: a block of so many rows and columns is kept in registers.
const ROWS = 4
const COLS = 8
// Of less than this many products, copying costs more than it saves.
const WORTH = 4096
const PAGE = 65536

interface Kernel {
  memory: { buffer: ArrayBuffer; grow: (pages: number) => number }
  /** Places are in bytes. */
  multiply: (out: number, x: number, w: number, rows: number, inner: number, cols: number) => void
}

// What Node has of it; its types come with those of the browser only.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { exports: object }
}

const built = (await wabt()).parseWat('multiply.wat', program()).toBinary({}).buffer
const { memory, multiply: run } = new WebAssembly.Instance(new WebAssembly.Module(built)).exports as Kernel

/**
 * Adds x · w to `out`, as `multiply` of the engine does, several times faster: four numbers with one instruction (WebAssembly
 * SIMD, the same result on every machine). The engine does without: it reads one note, and is loaded by everybody.
 */
export const multiply: typeof plainly = (out, x, w, rows, inner, cols) => {
  if (cols < COLS / 2 || rows * inner * cols < WORTH) return plainly(out, x, w, rows, inner, cols)
  const wide = Math.ceil(cols / COLS) * COLS
  const high = Math.ceil(rows / ROWS) * ROWS
  const [atW, atX] = [high * wide, (high + inner) * wide]
  const heap = heapOf(atX + high * inner)
  // What stands in the rows and columns that fill the blocks comes out beside the product, and is left there.
  heap.set(x.subarray(0, rows * inner), atX)
  if (wide === cols) heap.set(w.subarray(0, inner * cols), atW)
  else for (let k = 0; k < inner; k++) for (let j = 0; j < cols; j++) heap[atW + k * wide + j] = w[k * cols + j]!
  run(0, atX * 4, atW * 4, high, inner, wide)
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) out[i * cols + j]! += heap[i * wide + j]!
}

let seen = new Float32Array(memory.buffer)

function heapOf(size: number): Float32Array {
  const short = size * 4 - memory.buffer.byteLength
  if (short > 0) memory.grow(Math.ceil(short / PAGE))
  if (seen.buffer !== memory.buffer) seen = new Float32Array(memory.buffer)
  return seen
}

// out = x · w: `rows` is a multiple of ROWS, `cols` of COLS.
function program(): string {
  const each = (count: number, text: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => text(i)).join('\n')
  const halves = COLS / 4
  const sum = (r: number, h: number) => `$sum${r}_${h}`
  const block = (text: (r: number, h: number) => string) => each(ROWS, r => each(halves, h => text(r, h)))
  return `(module
    (memory (export "memory") 1)
    (func (export "multiply") (param $out i32) (param $x i32) (param $w i32) (param $rows i32) (param $inner i32) (param $cols i32)
      (local $i i32) (local $j i32) (local $k i32) (local $wAt i32) (local $step i32) (local $a v128)
      ${each(ROWS, r => `(local $x${r} i32) (local $out${r} i32)`)}
      ${each(halves, h => `(local $w${h} v128)`)}
      ${block((r, h) => `(local ${sum(r, h)} v128)`)}
      (local.set $step (i32.mul (local.get $cols) (i32.const 4)))
      (loop $byRow
        (local.set $out0 (i32.add (local.get $out) (i32.mul (local.get $i) (local.get $step))))
        ${each(ROWS - 1, r => `(local.set $out${r + 1} (i32.add (local.get $out${r}) (local.get $step)))`)}
        (local.set $j (i32.const 0))
        (loop $byCol
          (local.set $x0 (i32.add (local.get $x) (i32.mul (local.get $i) (i32.mul (local.get $inner) (i32.const 4)))))
          ${each(ROWS - 1, r => `(local.set $x${r + 1} (i32.add (local.get $x${r}) (i32.mul (local.get $inner) (i32.const 4))))`)}
          (local.set $wAt (i32.add (local.get $w) (i32.mul (local.get $j) (i32.const 4))))
          ${block((r, h) => `(local.set ${sum(r, h)} (v128.const i32x4 0 0 0 0))`)}
          (local.set $k (i32.const 0))
          (loop $inside
            ${each(halves, h => `(local.set $w${h} (v128.load offset=${h * 16} (local.get $wAt)))`)}
            ${each(
              ROWS,
              r => `(local.set $a (v128.load32_splat (local.get $x${r})))
              ${each(halves, h => `(local.set ${sum(r, h)} (f32x4.add (local.get ${sum(r, h)}) (f32x4.mul (local.get $a) (local.get $w${h}))))`)}
              (local.set $x${r} (i32.add (local.get $x${r}) (i32.const 4)))`,
            )}
            (local.set $wAt (i32.add (local.get $wAt) (local.get $step)))
            (br_if $inside (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $inner))))
          ${block((r, h) => `(v128.store offset=${h * 16} (i32.add (local.get $out${r}) (i32.mul (local.get $j) (i32.const 4))) (local.get ${sum(r, h)}))`)}
          (br_if $byCol (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const ${COLS}))) (local.get $cols))))
        (br_if $byRow (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const ${ROWS}))) (local.get $rows))))))`
}
