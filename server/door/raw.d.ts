/** A file's text, taken along when the server is bundled. */
declare module '*?raw' {
  export const text: string
  export { text as default }
}
