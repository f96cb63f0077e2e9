import ReactMarkdown from 'react-markdown'

const allowed = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a']

/** What people wrote: paragraphs, lists, bold and links; HTML and images are shown as nothing. */
export function Markdown({ children, lang }: { children: string; lang?: 'nl' | undefined }) {
  return (
    <div lang={lang}>
      <ReactMarkdown
        allowedElements={allowed}
        unwrapDisallowed
        skipHtml
        components={{
          p: ({ children: content }) => <p className="utrecht-paragraph">{content}</p>,
          ul: ({ children: content }) => <ul className="utrecht-unordered-list">{content}</ul>,
          ol: ({ children: content }) => <ol className="utrecht-ordered-list">{content}</ol>,
          a: ({ href, children: content }) => (
            <a className="utrecht-link utrecht-link--html-a" href={href} rel="noreferrer">
              {content}
            </a>
          ),
        }}
      >
        {children}
      </ReactMarkdown>
    </div>
  )
}
