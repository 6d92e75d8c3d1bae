/** Content of about 3 KB as an editor writes it: headings, paragraphs with emphasis, and a list. */
export const content = () => ({
  root: node('root', {
    children: sections.flatMap((title) => [
      node('heading', { tag: 'h2', children: [text(title)] }),
      node('paragraph', {
        textFormat: 0,
        textStyle: '',
        children: [text(sentence), text(' Thank you all. ', bold), text(sentence)],
      }),
      node('list', {
        listType: 'bullet',
        tag: 'ul',
        start: 1,
        children: ['Documentation', 'Reviews', 'Meetups'].map((word, index) =>
          node('listitem', { value: index + 1, children: [text(word)] }),
        ),
      }),
    ]),
  }),
})

const sections = ['The year', 'The people', 'The releases', 'What comes next']
const sentence =
  'More people than ever wrote code, answered questions, translated pages and organised meetups, and each of them made this community a better place to learn, to build and to belong. The work shows in every release, in the shorter list of open issues and in the many first contributions that were merged this year.'

const bold = 1

const node = (type: string, rest: object) => ({
  type,
  version: 1,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  ...rest,
})

const text = (words: string, format = 0) => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})
