/** Rows of numbers as columns of small whole numbers: `cuts[f]` are the thresholds between the bins of feature f. */
export interface Columns {
  cuts: number[][]
  bins: Uint8Array[]
}

const MOST = 48

/** Cuts each column at values half-way between its own, at even shares of the rows where there are many. */
export function binned(x: number[][]): Columns {
  const cuts = (x[0] ?? []).map((_, f) => cutsOf(Float64Array.from(x, row => row[f]!).sort()))
  const bins = cuts.map((list, f) => Uint8Array.from(x, row => binOf(list, row[f]!)))
  return { cuts, bins }
}

function cutsOf(values: Float64Array): number[] {
  const distinct = [...new Set(values)]
  const cuts = new Set<number>()
  if (distinct.length <= MOST)
    for (let i = 1; i < distinct.length; i++) cuts.add(round((distinct[i - 1]! + distinct[i]!) / 2))
  else
    for (let b = 1; b < MOST; b++) {
      const value = values[Math.floor((b * values.length) / MOST)]!
      if (value > values[0]!) cuts.add(round(value - 1e-7))
    }
  return [...cuts].sort((a, b) => a - b).slice(0, MOST - 1)
}

function binOf(cuts: number[], value: number): number {
  let b = 0
  while (b < cuts.length && value >= cuts[b]!) b++
  return b
}

const round = (n: number) => Number(n.toPrecision(5))
