// Before the first paint: the theme that was chosen on this device. See client/theme.ts.
try {
  const theme = localStorage.getItem('inbreng.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is blocked: the theme of the system it is.
}
