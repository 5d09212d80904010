/** What archives are made with; a test holds it against the package. */

export const software = 'Inbreng 0.6.0'
