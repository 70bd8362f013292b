import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import { rememberLanguage } from './language'
import './style.css'

export default {
  extends: DefaultTheme,
  setup: rememberLanguage,
} satisfies Theme
