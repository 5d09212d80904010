/** Light in a lit room, dark for one card in the spotlight; T turns whichever is shown, and that is kept. */

import { useCallback, useState } from 'react'

type Theme = 'light' | 'dark'
type Place = 'room' | 'spotlight'

const usual: Readonly<Record<Place, Theme>> = { room: 'light', spotlight: 'dark' }
const keyOf = (place: Place): string => `inbreng.beamer.${place}`

function kept(place: Place): Theme {
  try {
    const theme = localStorage.getItem(keyOf(place))
    return theme === 'light' || theme === 'dark' ? theme : usual[place]
  } catch {
    return usual[place]
  }
}

export function useScreenTheme(place: Place): { readonly theme: Theme; readonly turn: () => void } {
  const [themes, setThemes] = useState(() => ({ room: kept('room'), spotlight: kept('spotlight') }))
  const theme = themes[place]
  const turn = useCallback(() => {
    const other = theme === 'light' ? 'dark' : 'light'
    setThemes((before) => ({ ...before, [place]: other }))
    try {
      localStorage.setItem(keyOf(place), other)
    } catch {
      // Storage is blocked: it holds until this page goes.
    }
  }, [place, theme])
  return { theme, turn }
}
