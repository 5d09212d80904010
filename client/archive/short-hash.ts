/** The beginning of a hash, in groups that one can compare by eye. */
export const shortHash = (hash: string): string =>
  hash
    .slice(0, 16)
    .replaceAll(/(.{4})/g, '$1 ')
    .trim()
