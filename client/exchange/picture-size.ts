/** How many pixels a picture gets: twice as many as on a screen, as long as every browser can still make it. */

/** Some phones make no larger surface, and no longer side. */
const mostPixels = 16_000_000
const longest = 16_000
const sharp = 2

export interface PictureSize {
  readonly width: number
  readonly height: number
  /** Pixels for each of the map’s own. */
  readonly scale: number
}

export function pictureSize(width: number, height: number): PictureSize {
  const fits = Math.min(Math.sqrt(mostPixels / (width * height)), longest / Math.max(width, height))
  const scale = Math.min(sharp, fits)
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)), scale }
}
