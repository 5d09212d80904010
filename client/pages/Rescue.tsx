import { Component, type ReactNode } from 'react'
import { LateOops } from './LateOops.tsx'

/** What a mistake of ours would otherwise leave blank. */
export class Rescue extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <LateOops is="broken" /> : this.props.children
  }
}
