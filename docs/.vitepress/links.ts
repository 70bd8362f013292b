import { readFileSync } from 'node:fs'
import type { MarkdownRenderer } from 'vitepress'

/** Files of the repository that are pages here. */
const PAGES: Record<string, string> = {
  'README.md': '/guide/start',
  'README.zh-CN.md': '/guide/chinese',
  'bindings-python/README.md': '/guide/python',
  'bindings-node/README.md': '/guide/node',
  'bindings-kotlin/README.md': '/guide/kotlin',
  'bindings-swift/README.md': '/guide/swift',
  'sandbox/README.md': '/guide/sandbox',
  'api/README.md': '/guide/contract',
  'docs/architecture.md': '/architecture',
  'CONTRIBUTING.md': '/guide/contributing',
  'SECURITY.md': '/guide/security',
}

/** Files that stand in the repository alone. */
const FILES = /^(\.\.\/)*(LICENSE-|tests\/|bindings-)/

/** Makes links between files of the repository links between pages, and plain text where there is no page. */
export function linkPages(md: MarkdownRenderer): void {
  md.core.ruler.push('pages', ({ tokens }) => {
    for (const { children } of tokens) {
      for (const [at, link] of (children ?? []).entries()) {
        const href = link.type === 'link_open' ? link.attrGet('href') : null
        const [file, place] = href?.replace(/^(\.\.?\/)+/, '').split('#') ?? []
        if (!href || !file || /^[a-z]+:/.test(href)) continue
        const page = PAGES[file]
        if (page) {
          link.attrSet('href', place ? `${page}#${place}` : page)
        } else if (FILES.test(href)) {
          const end = children!.slice(at).find(({ type }) => type === 'link_close')
          link.tag = end!.tag = 'span'
          link.attrs = null
        }
      }
    }
  })
}

/** Throws if a page refers to a place that no page has; the generator itself looks at pages alone. */
export function checkPlaces(outDir: string, pages: string[]): void {
  const html = new Map(
    pages.map((page) => {
      const path = `/${page.replace(/\.md$/, '').replace(/(^|\/)index$/, '$1')}`
      return [path, readFileSync(`${outDir}/${page.replace(/\.md$/, '.html')}`, 'utf8')]
    }),
  )
  const ids = new Map([...html].map(([path, text]) => [path, new Set(matches(text, / id="([^"]+)"/g))]))
  const lost: string[] = []
  for (const [path, text] of html) {
    for (const href of matches(text, / href="((?:[./#])[^"]*)"/g)) {
      const url = new URL(href, `https://docs${path}`)
      const place = decodeURIComponent(url.hash.slice(1))
      if (place && !ids.get(decodeURIComponent(url.pathname))?.has(place)) lost.push(`${path}: ${href}`)
    }
  }
  if (lost.length > 0) throw new Error(`links to nothing:\n${[...new Set(lost)].join('\n')}`)
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!)
}
