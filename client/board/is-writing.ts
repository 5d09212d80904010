const fields = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="button"])'

/** Whether the focus is in something one writes in: that is never moved or taken away. */
export function isWriting(): boolean {
  return document.activeElement?.matches(fields) ?? false
}
