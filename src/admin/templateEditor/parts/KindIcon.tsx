import type { DesignItem } from '../../../certificates/index.js'

/** A small drawing of what an item is. */
export const KindIcon = ({ kind }: { kind: DesignItem['kind'] | 'page' }) => (
  <svg className="laurel-editor__icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={paths[kind]} fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round" />
  </svg>
)

const paths = {
  text: 'M3 5V3h10v2M8 3v10M6 13h4',
  qr: 'M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h2v2h-2zM13.5 13.5h-2M13.5 9.5v1.5',
  picture: 'M2 3h12v10H2zM2 11l3.5-3.5L9 11l2-2 3 3M10.5 6.2a.8.8 0 1 0 .01 0z',
  line: 'M2 8h12',
  ornament: 'M8 2l1.6 4.4L14 8l-4.4 1.6L8 14l-1.6-4.4L2 8l4.4-1.6z',
  page: 'M2 3.5h12v9H2z',
}
