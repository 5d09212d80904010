import { Component, type ReactNode } from 'react'

interface GuardProps {
  readonly children: ReactNode
  /** Told what happened; what failed is taken away. */
  readonly onFail: () => void
}

/** Keeps what fails in a window over the page from taking the page, and what one is writing there, along. */
export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(): void {
    this.props.onFail()
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}
