import './look/tokens.css'
import './look/base.css'
import './look/early.css'
import './ui/ui.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { LanguageProvider, pageLanguage } from './language.tsx'
import { Rescue } from './pages/Rescue.tsx'

const root = document.querySelector('#app')
if (root === null) throw new Error('There is no place for the app in this page.')

createRoot(root).render(
  <StrictMode>
    <LanguageProvider language={pageLanguage()}>
      <Rescue>
        <App />
      </Rescue>
    </LanguageProvider>
  </StrictMode>,
)
