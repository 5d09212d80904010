/** What a test of a screen waits for may come late on a busy machine; waiting longer says nothing less when it never comes. */

import { configure } from '@testing-library/react'

configure({ asyncUtilTimeout: 10_000 })
