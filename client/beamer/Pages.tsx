import { useEffect, useState, type CSSProperties, type ReactNode, type RefObject } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { useKeys } from './keys.ts'
import { useSay } from './say.ts'

const turnMs = 15_000

export interface PagesProps {
  readonly flow: RefObject<HTMLDivElement | null>
  readonly pages: number
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** What fits on no single page turns by itself; space stops and starts it, the arrows turn. */
export function Pages({ flow, pages, label, className, children }: PagesProps) {
  const say = useSay()
  const [at, setAt] = useState(0)
  const [still, setStill] = useState(false)
  const page = Math.min(at, pages - 1)
  const turn = (by: number) => () => setAt((page + by + pages) % pages)
  useEffect(() => {
    if (pages === 1 || still) return
    const timer = setTimeout(() => setAt((page + 1) % pages), turnMs)
    return () => clearTimeout(timer)
  }, [pages, page, still])
  useKeys(pages === 1 ? none : { ' ': () => setStill(!still), arrowright: turn(1), arrowleft: turn(-1) })
  return (
    <section className={className ? `beamer-pages ${className}` : 'beamer-pages'} aria-label={label}>
      <div className="leaf">
        <div className="flow" ref={flow} style={{ '--page': page } as CSSProperties}>
          {children}
        </div>
      </div>
      {pages > 1 && (
        <button
          type="button"
          className="turning"
          aria-label={say(still ? 'beamer.page-still' : 'beamer.page', { n: page + 1, of: pages })}
          onClick={() => setStill(!still)}
        >
          <Icon name={still ? 'play' : 'pause'} />
          <span className="num">
            {page + 1}/{pages}
          </span>
        </button>
      )}
    </section>
  )
}

const none = {}
