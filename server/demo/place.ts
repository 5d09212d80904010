/** Places on a lane of the demo, one after the other. */

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** The fractional indexes that one gets by always adding at the end. */
export function placeOf(index: number): string {
  return `a${digits[index] ?? 'z'}`
}
