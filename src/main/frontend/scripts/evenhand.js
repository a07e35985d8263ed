// Every page works without this file; it only makes some of them quicker.
import { initAll } from '/assets/govuk-frontend.min.js'

initAll()
