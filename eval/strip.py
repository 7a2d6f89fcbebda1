#!/usr/bin/env python3
"""Strip the tags off web pages, as crawlers do that keep the text only.

usage: strip.py HTML_DIR TEXT_DIR

HTML_DIR holds ID.html.gz, TEXT_DIR gets ID.txt: what a browser would show as text, menus and all, each block on lines
of its own. Scripts, styles and the head are no text.
"""
import gzip
import html.parser
import pathlib
import re
import sys

BLOCKS = set('''address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption
figure footer form h1 h2 h3 h4 h5 h6 header hr iframe legend li main menu nav ol optgroup option p pre section select
summary table tbody td textarea tfoot th thead tr ul video'''.split())
SILENT = {'head', 'script', 'style', 'template', 'svg', 'noscript', 'object', 'math'}


class Stripper(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []
        self.silent = []

    def handle_starttag(self, tag, attrs):
        if tag == 'body':
            self.silent = []
        if tag in SILENT:
            self.silent.append(tag)
        elif tag in BLOCKS:
            self.parts.append('\n')

    def handle_startendtag(self, tag, attrs):
        if tag in BLOCKS:
            self.parts.append('\n')

    def handle_endtag(self, tag):
        if tag in self.silent:
            while self.silent.pop() != tag:
                pass
        elif tag in BLOCKS:
            self.parts.append('\n')

    def handle_data(self, data):
        if not self.silent:
            self.parts.append(re.sub(r'\s+', ' ', data))

    def text(self):
        lines = (re.sub(r'\s+', ' ', line).strip() for line in ''.join(self.parts).split('\n'))
        return '\n\n'.join(line for line in lines if line) + '\n'


def stripped(page):
    stripper = Stripper()
    stripper.feed(page)
    stripper.close()
    return stripper.text()


def main(source, target):
    pathlib.Path(target).mkdir(parents=True, exist_ok=True)
    for path in sorted(pathlib.Path(source).glob('*.html.gz')):
        page = gzip.decompress(path.read_bytes()).decode('utf-8', 'replace').replace('\0', '')
        pathlib.Path(target, path.name.split('.')[0] + '.txt').write_text(stripped(page), encoding='utf-8')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
