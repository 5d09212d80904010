/** Light, dark, or as the system has it; kept on this device. `public/theme.js` sets it before the first paint. */

export type Theme = 'system' | 'light' | 'dark'

const key = 'inbreng.theme'

export function readTheme(): Theme {
  const theme = document.documentElement.dataset['theme']
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage is blocked: the theme holds until this page goes.
  }
}
