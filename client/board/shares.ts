/** A hundred divided over options: one moves and the others move along, so that it stays a hundred. */

const whole = 100

export function evenShares(options: number): readonly number[] {
  return wholeShares(Array.from({ length: options }, () => 1 / options))
}

/** Weights that are one together, as whole shares of a hundred. */
export function wholeShares(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, one) => total + one, 0)
  const exact = weights.map((one) => (sum === 0 ? whole / weights.length : (one / sum) * whole))
  const shares = exact.map(Math.floor)
  const left = whole - shares.reduce((total, one) => total + one, 0)
  const byRest = exact
    .map((one, index) => ({ index, rest: one - Math.floor(one) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRest.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}

export const weightsOf = (shares: readonly number[]): readonly number[] => shares.map((one) => one / whole)

/** Sets one share; what the others have of the rest keeps its proportion. */
export function moveShare(shares: readonly number[], index: number, to: number): readonly number[] {
  const own = Math.max(0, Math.min(whole, Math.round(to)))
  const others = shares.map((one, at) => (at === index ? 0 : one))
  const sum = others.reduce((total, one) => total + one, 0)
  const weights = others.map((one, at) => {
    if (at === index) return own
    return sum === 0 ? (whole - own) / (shares.length - 1) : (one / sum) * (whole - own)
  })
  return wholeShares(weights)
}
