import { expect, test } from 'vitest'
import { pictureSize } from './picture-size.ts'

test('a picture has two pixels for each of the map’s own', () => {
  expect(pictureSize(1400, 900)).toEqual({ width: 2800, height: 1800, scale: 2 })
})

test.each([
  [1400, 20_000],
  [1680, 90_000],
  [40_000, 10],
])('a map of %i by %i becomes a picture that every browser can make', (width, height) => {
  const size = pictureSize(width, height)
  expect(size.width * size.height).toBeLessThanOrEqual(16_000_000)
  expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(16_000)
  expect(Math.abs(size.width / size.height / (width / height) - 1)).toBeLessThan(0.1)
})
