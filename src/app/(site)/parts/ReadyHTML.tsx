/** The body of a post: HTML that was made safe when the post was saved. */
export const ReadyHTML = ({ html }: { html: string }) => (
  <div className="body" dangerouslySetInnerHTML={{ __html: html }} />
)

/** Data for search engines, as `articleJSON` writes it. */
export const LinkedData = ({ json }: { json: string }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
)
