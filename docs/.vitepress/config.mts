import { readFileSync } from 'node:fs'
import { type DefaultTheme, defineConfig } from 'vitepress'
import { checkPlaces, linkPages } from './links'

interface Product {
  name: string
  text: string
  link: string
}

const here = new URL('../', import.meta.url)
const products: Product[] = JSON.parse(readFileSync(new URL('reference/products.json', here), 'utf8'))

const guide: DefaultTheme.SidebarItem[] = [
  {
    text: 'Guide',
    items: [
      { text: 'Start', link: '/guide/start' },
      { text: '开始', link: '/guide/chinese' },
      { text: 'Python', link: '/guide/python' },
      { text: 'Node', link: '/guide/node' },
      { text: 'Kotlin and Java', link: '/guide/kotlin' },
      { text: 'Swift', link: '/guide/swift' },
      { text: 'The sandbox', link: '/guide/sandbox' },
    ],
  },
  {
    text: 'How it is made',
    items: [
      { text: 'The contract', link: '/guide/contract' },
      { text: 'Architecture', link: '/architecture' },
      { text: 'Contributing', link: '/guide/contributing' },
      { text: 'Security', link: '/guide/security' },
    ],
  },
]

const reference: DefaultTheme.SidebarItem[] = [
  {
    text: 'Reference',
    items: [
      { text: 'Products', link: '/reference/' },
      { text: 'Events', link: '/reference/events' },
      { text: 'Error codes', link: '/reference/errors' },
    ],
  },
  {
    text: 'Products',
    items: products.map(({ name, text, link }) => ({
      text: `<code>${name}</code><span lang="zh">${text}</span>`,
      link,
    })),
  },
]

export default defineConfig({
  title: 'wechatpay-sdk',
  description: 'WeChat Pay APIv3 in Rust, Python, TypeScript, Kotlin and Swift',
  outDir: process.env.DOCS_OUT ?? '../target/docs',
  cacheDir: '../target/vitepress',
  srcExclude: ['README.md'],
  cleanUrls: true,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  vite: { build: { chunkSizeWarningLimit: 2000 } },
  metaChunk: true,
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark' },
    config: linkPages,
  },
  buildEnd: ({ outDir, pages }) => checkPlaces(outDir, pages),
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide/start', activeMatch: '^/(guide|architecture)' },
      { text: 'Products', link: '/reference/', activeMatch: '^/reference/(?!events|errors)' },
      { text: 'Events', link: '/reference/events' },
      { text: 'Error codes', link: '/reference/errors' },
    ],
    sidebar: { '/reference/': reference, '/': guide },
    outline: { level: [2, 2] },
    search: {
      provider: 'local',
      options: {
        // Snippets repeat what the tables say; five times.
        _render: (source, env, md) => md.render(source.replace(/^```[^]*?^```$/gm, ''), env),
        miniSearch: {
          options: {
            // Words, their parts, and pairs of Chinese characters, since Chinese writes no blanks.
            tokenize(text) {
              const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
              return words
                .flatMap((word) => {
                  const chinese = word.match(/\p{Script=Han}+/gu) ?? []
                  const pairs = chinese.flatMap((run) =>
                    run.length === 1 ? [run] : [...run].slice(1).map((letter, at) => run[at] + letter),
                  )
                  const latin = word.match(/[^\p{Script=Han}]+/gu) ?? []
                  return [...latin, ...latin.flatMap((one) => (one.includes('_') ? one.split('_') : [])), ...pairs]
                })
                .filter((word) => word !== '')
            },
          },
          searchOptions: { fuzzy: false, prefix: true, combineWith: 'AND', boost: { title: 6, titles: 1 } },
        },
      },
    },
  },
})
