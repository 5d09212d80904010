import { useState } from 'react'
import { useSay } from '#client/language.tsx'
import { chooseTheme, readTheme, type Theme } from '#client/theme.ts'
import { Segmented } from '#client/ui/Segmented.tsx'

export function ThemeSwitch() {
  const say = useSay()
  const [theme, setTheme] = useState<Theme>(readTheme)
  return (
    <Segmented<Theme>
      label={say('home.theme')}
      value={theme}
      onChange={(chosen) => {
        chooseTheme(chosen)
        setTheme(chosen)
      }}
      options={[
        { id: 'system', label: say('home.theme-system'), icon: 'screen' },
        { id: 'light', label: say('home.theme-light'), icon: 'sun' },
        { id: 'dark', label: say('home.theme-dark'), icon: 'moon' },
      ]}
    />
  )
}
