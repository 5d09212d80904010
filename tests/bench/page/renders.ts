/**
 * Counts what React renders in the very build that is measured, without a line in the product: React
 * tells the hook of its developer tools about every commit, and marks each component that ran.
 * Must be installed before React is loaded.
 */

interface Fiber {
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly flags: number
  readonly elementType: unknown
}

export interface Renders {
  /** Components of the counted type that were there already and ran again. */
  readonly cards: number
  /** Components of any type that ran, new ones included. */
  readonly all: number
  readonly commits: number
}

const none: Renders = { cards: 0, all: 0, commits: 0 }
/** React sets this on a component that ran and did not give up. Its developer tools rely on it. */
const performedWork = 1

export class RenderCount {
  #counted: Renders = none
  #type: unknown

  install(): void {
    const hook = {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => {
        this.#counted = { ...this.#counted, commits: this.#counted.commits + 1 }
        this.#visit(root.current)
      },
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
    }
    Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook })
  }

  /** Begins at zero; `type` is the component to count. */
  begin(type: unknown): void {
    this.#type = type
    this.#counted = none
  }

  get(): Renders {
    return this.#counted
  }

  #visit(fiber: Fiber): void {
    const before = fiber.alternate
    // Strings are elements of the DOM; null and symbols are texts, fragments and roots.
    const isComponent = typeof fiber.elementType === 'function' || typeof fiber.elementType === 'object'
    if (isComponent && fiber.elementType !== null && (fiber.flags & performedWork) !== 0) {
      const { cards, all, commits } = this.#counted
      const again = before !== null && fiber.elementType === this.#type
      this.#counted = { cards: cards + (again ? 1 : 0), all: all + 1, commits }
    }
    // The same first child as before: nothing below was touched, and old marks may still stand there.
    if (before !== null && fiber.child === before.child) return
    for (let child = fiber.child; child !== null; child = child.sibling) this.#visit(child)
  }
}
