/**
 * One tab stop for all cards of the board. Kept in the DOM and not in React, so that walking along
 * five hundred cards renders none of them.
 */

const cardsIn = (place: ParentNode): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('[data-card]')]
const idOf = (card: HTMLElement): string => card.dataset['card'] ?? ''
const buttonsOf = (card: HTMLElement): NodeListOf<HTMLElement> => card.querySelectorAll<HTMLElement>('button')

export class CardFocus {
  #board: HTMLElement | null = null
  #stop: HTMLElement | null = null
  /** The card that holds the focus or held it last, as long as it went nowhere else. */
  #inside: string | null = null
  /** Where a card should get the focus as soon as it is there. */
  #wanted: string | null = null
  #order: readonly (readonly string[])[] = []

  /** Follows the focus in a board; gives back how to stop. */
  watch(board: HTMLElement): () => void {
    this.#board = board
    const onFocus = ({ target }: FocusEvent): void => {
      const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null
      const ours = card !== null && board.contains(card)
      this.#inside = ours ? idOf(card) : null
      if (ours) this.#stopAt(card)
      else this.#shut(this.#stop)
    }
    const onPress = ({ target }: PointerEvent): void => {
      if (target instanceof Element && target.closest('[data-card]') === null) this.#inside = null
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('pointerdown', onPress)
    this.settle()
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('pointerdown', onPress)
      this.#board = null
    }
  }

  card(id: string): HTMLElement | null {
    return this.#board?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`) ?? null
  }

  /** Now, or as soon as it is drawn. */
  focus(id: string): void {
    if (this.#board === null) {
      // In a list or a map each card is a button of its own.
      const name = CSS.escape(id)
      document.querySelector<HTMLElement>(`[data-node="${name}"], [data-card="${name}"] :is(.open, button)`)?.focus()
      return
    }
    const card = this.card(id)
    this.#wanted = card === null ? id : null
    if (card === null) return
    this.#stopAt(card)
    card.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'nearest' })
  }

  /** The same, but for a card that is about to be drawn in another place. */
  follow(id: string): void {
    this.#wanted = id
    requestAnimationFrame(() => {
      if (this.#wanted === id) this.settle()
    })
  }

  /** Where the board's one tab stop is. */
  enter(): void {
    const card = this.#stop?.isConnected ? this.#stop : this.#board?.querySelector<HTMLElement>('[data-card]')
    if (card) this.focus(idOf(card))
  }

  /** Makes the buttons of a card reachable by Tab; called again because they come and go. */
  open(card: HTMLElement): void {
    for (const button of buttonsOf(card)) button.tabIndex = 0
  }

  /** After the board was drawn anew: a tab stop there must be, and a lost focus goes to the next card. */
  settle(): void {
    const board = this.#board
    if (board === null) return
    const lost = document.activeElement === null || document.activeElement === document.body
    const wanted = this.#wanted === null ? null : this.card(this.#wanted)
    if (wanted !== null) this.focus(idOf(wanted))
    else if (lost && this.#inside !== null && this.#wanted === null) {
      const next = this.card(this.#inside) ?? this.#nextOf(this.#inside)
      if (next !== null) this.focus(idOf(next))
    }
    if (!this.#stop?.isConnected) {
      const first = this.#nextOf(this.#stop === null ? '' : idOf(this.#stop)) ?? cardsIn(board)[0]
      if (first !== undefined) this.#stopAt(first, false)
    }
    this.#order = [...board.querySelectorAll('[data-lane]')].map((lane) => cardsIn(lane).map(idOf))
  }

  #nextOf(id: string): HTMLElement | null {
    const lane = this.#order.find((ids) => ids.includes(id))
    if (lane === undefined) return null
    const at = lane.indexOf(id)
    for (const other of [...lane.slice(at + 1), ...lane.slice(0, at).reverse()]) {
      const card = this.card(other)
      if (card !== null) return card
    }
    return null
  }

  #stopAt(card: HTMLElement, open = true): void {
    if (this.#stop !== card) {
      this.#shut(this.#stop)
      if (this.#stop !== null) this.#stop.tabIndex = -1
    }
    this.#stop = card
    card.tabIndex = 0
    if (open) this.open(card)
  }

  #shut(card: HTMLElement | null): void {
    if (card !== null) for (const button of buttonsOf(card)) button.tabIndex = -1
  }
}
