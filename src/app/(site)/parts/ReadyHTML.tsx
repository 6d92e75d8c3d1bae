/** The body of a post: HTML that was made safe when the post was saved. */
export const ReadyHTML = ({ html }: { html: string }) => (
  <div className="body" dangerouslySetInnerHTML={{ __html: html }} />
)

/** What a page is about, as schema.org puts it, for search engines. No text in it can end the script. */
export const LinkedData = ({ data }: { data: object }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
  />
)
