import { useLiveState } from '#client/live/hooks.ts'

/** The name of the table that a card is of; nothing when that table is gone. */
export function TableTag({ table }: { readonly table: string }) {
  const name = useLiveState(({ tables }) => (Object.hasOwn(tables, table) ? tables[table]?.name : undefined))
  return name === undefined ? null : <span className="tag at-table">{name}</span>
}
