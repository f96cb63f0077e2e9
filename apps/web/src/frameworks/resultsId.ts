/** Where what the filters leave begins, below everything that steers it. */
export const resultsId = 'uitkomst'
