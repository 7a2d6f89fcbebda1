// A table that can be saved as CSV: one list of columns says how a row is shown and what is saved of it.
import { html, nothing } from 'lit';
import { saveCsv } from './save';

export interface Column<T> { name: string; cell: (row: T) => unknown; value?: (row: T) => unknown; kind?: string }

export interface TableOptions { caption: string; file: string; empty?: string; id?: string }

export function table<T>(rows: readonly T[], columns: readonly Column<T>[], options: TableOptions) {
  const save = () => saveCsv(options.file, columns.map((c) => c.name), rows.map((r) => columns.map((c) => (c.value ?? c.cell)(r))));
  if (!rows.length) return html`<section class="tabled"><h2>${options.caption}</h2><p class="note">${options.empty ?? 'Nothing here.'}</p></section>`;
  return html`<section class="tabled" id=${options.id ?? nothing}>
    <div class="over"><h2>${options.caption} <small>${rows.length}</small></h2><button type="button" class="quiet" @click=${save}>CSV</button></div>
    <div class="scroll" tabindex="0" role="region" aria-label=${options.caption}><table>
      <thead><tr>${columns.map((c) => html`<th scope="col" class=${c.kind ?? ''}>${c.name}</th>`)}</tr></thead>
      <tbody>${rows.map((r) => html`<tr>${columns.map((c) => html`<td class=${c.kind ?? ''} data-name=${c.name}>${c.cell(r)}</td>`)}</tr>`)}</tbody>
    </table></div></section>`;
}
