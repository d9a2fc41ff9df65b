'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { type ReactNode, useCallback, useDeferredValue, useId, useMemo } from 'react'
import { checkSpecGrid } from '../checkSpecGrid.ts'
import { findGridProblems } from '../findGridProblems.ts'
import { emptyGrid } from '../grid/emptyGrid.ts'
import { isGridShaped } from '../grid/isGridShaped.ts'
import { sayGridProblem } from '../sayGridProblem.ts'
import type { SpecGrid } from '../specGrid.ts'
import { type ProblemMap, SpecGridEditor } from './spec-grid/SpecGridEditor.tsx'
import { useWords, type Words } from './useWords.ts'

/** What waits to be filled in a new table; it is stored only once something is written. */
const starter = emptyGrid(['c1', 'c2', 'c3'], ['r1', 'r2', 'r3'])

const mapProblems = (value: unknown, words: Words): ProblemMap => {
  const rows = new Map<number, Map<number, string>>()
  for (const problem of findGridProblems(value)) {
    const row = problem.row ?? -1
    const columns = rows.get(row) ?? new Map<number, string>()
    columns.set(problem.column ?? -1, sayGridProblem(problem, words.language))
    rows.set(row, columns)
  }
  return rows
}

const specGridField: JSONFieldClientComponent = (props): ReactNode => {
  const { field, path: pathFromProps, readOnly } = props
  const { label, localized, required, admin } = field
  const words = useWords()
  const labelId = useId()

  const validate = useCallback(
    (value: unknown) => checkSpecGrid(value, words.language, required),
    [required, words.language],
  )
  const { customComponents, disabled, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: pathFromProps,
    validate,
  })
  const { Description, Error: CustomError, Label } = customComponents ?? {}
  const onChange = useCallback((grid: SpecGrid) => setValue(grid), [setValue])

  const settled = useDeferredValue(value)
  const problems = useMemo(
    () => (settled ? mapProblems(settled, words) : new Map()),
    [settled, words],
  )
  const isEmpty = value === null || value === undefined
  const isLost = !isEmpty && !isGridShaped(value)

  return (
    <div className={`field-type spec-grid-field${showError ? ' error' : ''}`}>
      <span id={labelId}>
        <RenderCustomComponent
          CustomComponent={Label}
          Fallback={
            <FieldLabel
              as="span"
              label={label}
              localized={localized}
              path={path}
              required={required}
            />
          }
        />
      </span>
      <div className="field-type__wrap">
        <RenderCustomComponent
          CustomComponent={CustomError}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        {isLost ? (
          <p className="spec-grid__lost" role="alert">
            {words.say('notAGrid')}{' '}
            {!readOnly && (
              <button type="button" onClick={() => onChange(starter)}>
                {words.say('startAnew')}
              </button>
            )}
          </p>
        ) : (
          <SpecGridEditor
            value={isEmpty ? starter : value}
            onChange={onChange}
            isReadOnly={readOnly === true}
            isLocked={disabled}
            labelId={labelId}
            problems={problems}
            words={words}
          />
        )}
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={admin?.description} path={path} />}
      />
    </div>
  )
}

/**
 * The admin field of a spec table's grid: for a JSON field that holds a `SpecGrid`.
 *
 * @example
 * { name: 'grid', type: 'json', validate: validateSpecGrid,
 *   admin: { components: { Field: 'waferdesk/client#SpecGridField' } } }
 */
export const SpecGridField = withCondition(specGridField)
