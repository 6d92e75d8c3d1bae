/** What went wrong, said aloud as soon as it is there. */
export const ErrorNote = ({ children }: { children?: string }) => (
  <div role="alert">{children && <p className="laurel-note laurel-note--problem">{children}</p>}</div>
)
