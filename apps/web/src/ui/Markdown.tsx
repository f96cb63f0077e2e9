import ReactMarkdown, { type Components } from 'react-markdown'

const allowed = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a']

const components: Components = {
  p: ({ children }) => <p className="utrecht-paragraph">{children}</p>,
  ul: ({ children }) => <ul className="utrecht-unordered-list">{children}</ul>,
  ol: ({ children }) => <ol className="utrecht-ordered-list">{children}</ol>,
  a: ({ href, children }) => (
    <a className="utrecht-link utrecht-link--html-a" href={href} rel="noreferrer">
      {children}
    </a>
  ),
}

/** What people wrote: paragraphs, lists, bold and links; HTML and images are left out. */
export function Markdown({ children, lang }: { children: string; lang?: 'nl' | undefined }) {
  return (
    <div lang={lang}>
      <ReactMarkdown allowedElements={allowed} unwrapDisallowed skipHtml components={components}>
        {children}
      </ReactMarkdown>
    </div>
  )
}
