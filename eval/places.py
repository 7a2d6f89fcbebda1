#!/usr/bin/env python3
"""Score the places of events against the full annotation of the seeds.

usage: places.py GOLD.json CODED.jsonl [--misses]

Events are matched as ../shared/score/seeds.py matches them. Of the matched events that the annotators give a place, a
place is right where it has the name given, or one of them; a country is right by its code, whichever place within it is
named; "the islands north of X" is right as the islands' own name or as X. An event that the annotators give no place and
Satow does counts as an extra, for precision.
"""
import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT.parent / 'shared' / 'score'))
from seeds import match_events, one_direction  # noqa: E402

GAZETTEER = ROOT / 'core/src/main/resources/satow/places'


def countries():
    """country name → ISO 3166 alpha-3, from the shipped gazetteer"""
    out = {}
    for line in (GAZETTEER / 'countries.tsv').read_text(encoding='utf-8').splitlines():
        if line and not line.startswith('#'):
            name, code = line.split('\t')[:2]
            out[name] = code
    return out


def right(wanted, place, codes):
    if not place:
        return False
    for part in re.split(r';|/|\(|\)', wanted):
        part = part.strip()
        if part in codes and place.get('country') == codes[part]:
            return True
        if part and (place['name'] in part or part in place['name']):
            return True
        # "islands off northern Japan": any place the gazetteer calls an island of the dispute
        if part.startswith('islands') and re.search(r'Island|Kuril|Territor|Sakhalin|Hokkaido', place['name']):
            return True
    return False


def main(gold_path, coded_path, misses):
    gold = json.loads(pathlib.Path(gold_path).read_text(encoding='utf-8'))
    rows = (json.loads(line) for line in pathlib.Path(coded_path).read_text(encoding='utf-8').splitlines() if line.strip())
    coded = {row['id'][:3]: row for row in rows}
    codes = countries()
    given = found = extra = placed = 0
    for doc in gold['documents']:
        sentences = {s['i']: (s['start'], s['end']) for s in doc['sentences']}
        events = [e for e in gold['events'] if e['doc'] == doc['id']]
        mine = one_direction([e for e in coded.get(doc['id'], {}).get('events', []) if e.get('cameo')])
        for e, p in match_events(events, mine, lambda e: sentences[e['sent']]):
            place = p.get('place')
            said = f'{e["id"]} “{e["trigger"]}” gold {e["place"]}, coded {place and place["name"]}'
            placed += place is not None
            if e['place']:
                given += 1
                ok = right(e['place'], place, codes)
                found += ok
                if misses and not ok:
                    print('wrong ', said)
            elif place:
                extra += 1
                if misses:
                    print('extra ', said)
    print(f'places right {found} of {given}')
    print(f'places not extra {placed - extra} of {placed}')


if __name__ == '__main__':
    args = [a for a in sys.argv[1:] if not a.startswith('--')]
    if len(args) != 2:
        sys.exit(__doc__)
    main(*args, '--misses' in sys.argv)
