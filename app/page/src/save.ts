// Saving: tables as CSV, pictures as SVG and PNG.

function offer(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** A cell after RFC 4180; what a spreadsheet would take for a formula gets a quotation mark before it. */
function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csv(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

export const saveCsv = (name: string, head: readonly string[], rows: readonly (readonly unknown[])[]) =>
  offer(`${name}.csv`, new Blob(['\ufeff', csv(head, rows)], { type: 'text/csv' }));

export const saveBlob = offer;

const DRAWN = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'opacity', 'font-size', 'font-family', 'font-weight'];

/** The drawing by itself, with the looks that the style sheet gives it. */
function alone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(from[i]!);
    for (const name of DRAWN) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'role', 'aria-hidden', 'data-event']) element.removeAttribute(name);
  });
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy).replace(/<!--.*?-->/gs, '');
}

export const saveSvg = (name: string, drawing: SVGSVGElement) =>
  offer(`${name}.svg`, new Blob([alone(drawing)], { type: 'image/svg+xml' }));

/** Twice as many pixels as on the screen, so that it prints well. */
export async function savePng(name: string, drawing: SVGSVGElement): Promise<void> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([alone(drawing)], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = drawing.clientWidth * 2;
    canvas.height = drawing.clientHeight * 2;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob) offer(`${name}.png`, blob);
  } finally {
    URL.revokeObjectURL(address);
  }
}
