/** Copying words to the clipboard, with a short moment in which the screen says so. */

import { useEffect, useRef, useState } from 'react'

const sayMs = 4000

export function useCopy(): { readonly copy: (words: string) => Promise<void>; readonly copied: boolean } {
  const [copied, setCopied] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  async function copy(words: string): Promise<void> {
    if (!(await toClipboard(words))) return
    setCopied(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setCopied(false), sayMs)
  }
  return { copy, copied }
}

async function toClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    // Without a secure address there is no clipboard: a selected field and the old command still work.
    return bySelection(words)
  }
}

function bySelection(words: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = words
  field.className = 'vh'
  // Inside an open dialog, because what lies outside it cannot be selected.
  const home = document.querySelector('dialog[open]') ?? document.body
  home.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  return done
}
