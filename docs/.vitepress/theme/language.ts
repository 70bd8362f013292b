import { useRoute } from 'vitepress'
import { nextTick, onMounted, onUnmounted, watch } from 'vue'

const KEY = 'language'

/** A language that is chosen in one group of snippets is chosen in all, on this page and on the next ones. */
export function rememberLanguage(): void {
  const route = useRoute()

  function chosen(event: Event): void {
    const input = event.target
    if (!(input instanceof HTMLInputElement) || !input.closest('.vp-code-group')) return
    const language = label(input)
    if (!language) return
    const before = input.getBoundingClientRect().top
    localStorage.setItem(KEY, language)
    show(language)
    window.scrollBy({ top: input.getBoundingClientRect().top - before, behavior: 'instant' })
  }

  function restore(): void {
    const language = localStorage.getItem(KEY)
    if (language) show(language)
  }

  onMounted(() => {
    document.addEventListener('change', chosen)
    restore()
  })
  onUnmounted(() => document.removeEventListener('change', chosen))
  watch(
    () => route.path,
    () => nextTick(restore),
  )
}

function show(language: string): void {
  for (const group of document.querySelectorAll('.vp-code-group')) {
    const inputs = [...group.querySelectorAll<HTMLInputElement>('.tabs input')]
    const at = inputs.findIndex((input) => label(input) === language)
    if (at === -1) continue
    inputs[at]!.checked = true
    const blocks = group.querySelector('.blocks')
    for (const [index, block] of [...(blocks?.children ?? [])].entries()) {
      block.classList.toggle('active', index === at)
    }
  }
}

function label(input: HTMLInputElement): string | undefined {
  return input.nextElementSibling?.textContent?.trim()
}
