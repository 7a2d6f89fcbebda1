#!/usr/bin/env python3
"""Score coded sentences against the unit tests of PETRARCH.

usage: petrarch.py GOLD.jsonl CODED.jsonl

The tests' codes are WEIS, the older scheme that CAMEO grew out of (032 visit, 041 praise, 064 restore ties, 122
denounce …), so a coded event is right where its countries are the gold's and its CAMEO root is one that WEIS's root
turned into (table below; a handful of codes that are CAMEO already stand for themselves). A sentence is right where
each gold event is coded and nothing else. An event that both sides take part in is coded once for each direction: the
mirror of a right event is no error.

Left out and counted: sentences whose codes are inventions of the test dictionaries (901, 345, 1717, 174K …), which no
coder can know; those whose text stands twice with different answers, because PETRARCH was told to read them with
different settings. Events without a country on either side are not compared, negated ones neither, as in events.py.
"""
import json
import sys

CAMEO_OF_WEIS = {
    '01': '08',           # yield
    '02': '01',           # comment
    '03': '04',           # consult
    '04': '05',           # approve: praise, welcome, endorse
    '05': '03',           # promise
    '06': '05 06 07 08',  # grant: recognise, restore ties, give asylum, release
    '07': '06 07',        # reward: aid, money
    '08': '03 05 06',     # agree
    '09': '02',           # request
    '10': '02 03 10',     # propose, urge
    '11': '11 12',        # reject, oppose
    '12': '11',           # accuse, denounce
    '13': '11 14',        # protest, complain
    '14': '01 12',        # deny
    '15': '10',           # demand
    '16': '13',           # warn
    '17': '13',           # threaten
    '18': '14 15',        # demonstrate: protest, show of force
    '19': '12 16',        # reduce relations: cancel, postpone, break off
    '20': '16 17',        # expel
    '21': '17',           # seize, arrest
    '22': '18 19 20'}     # force
CAMEO_ALREADY = {'030': '03 05', '194': '19'}
INVENTED_ROOTS = {'34', '80', '90', '91'}


def rows(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines if line.strip()]


def number_id(number, row):
    """the id under which eval/run gives a sentence to Satow: the gold's own ids occur twice"""
    return f'{number:03d}-{row["id"]}'


def country(code):
    head = (code or '')[:3]
    return head if head.isalpha() else ''


def roots(code):
    """the CAMEO roots that are right for a gold code; none where the code is invented"""
    if len(code) != 3 or not code.isdigit() or code[:2] in INVENTED_ROOTS:
        return frozenset()
    return frozenset((CAMEO_ALREADY.get(code) or CAMEO_OF_WEIS.get(code[:2], '')).split())


def gold_events(row):
    """[(source country, target country, CAMEO roots)] of those with a country"""
    events = {(country(e['source']), country(e['target']), roots(e['code'])) for e in row['gold']}
    return sorted((e for e in events if e[0] or e[1]), key=str)


def coded_events(row):
    """{(source country, target country, CAMEO root)} of those with a country that are not negated"""
    events = {(country((e.get('source') or {}).get('code')), country((e.get('target') or {}).get('code')), e['cameo'][:2])
              for e in row.get('events', []) if e.get('cameo') and e.get('status') != 'negated'}
    return {e for e in events if e[0] or e[1]}


def match(gold, coded):
    """how many gold events are coded, and how many coded events are gold or the mirror of one that is"""
    def is_right(event):
        return any(event[:2] == g[:2] and event[2] in g[2] for g in gold)
    found = sum(any(c[:2] == g[:2] and c[2] in g[2] for c in coded) for g in gold)
    good = {c for c in coded if is_right(c)}
    return found, sum(c in good or (c[1], c[0], c[2]) in good for c in coded)


def main(gold_path, coded_path):
    gold = rows(gold_path)
    coded = {row['id']: row for row in rows(coded_path)}
    answers = {}
    for row in gold:
        answers.setdefault(row['text'], []).append(gold_events(row))
    right = counted = invented = unsure = found = good = n_gold = n_coded = 0
    for number, g in enumerate(gold):
        want = gold_events(g)
        if any(not accepted for _, _, accepted in want):
            invented += 1
        elif any(other != want for other in answers[g['text']]):
            unsure += 1
        else:
            got = coded_events(coded.get(number_id(number, g), {}))
            hits, fine = match(want, got)
            counted += 1
            right += hits == len(want) and fine == len(got)
            found, good, n_gold, n_coded = found + hits, good + fine, n_gold + len(want), n_coded + len(got)
    p, r = good / n_coded if n_coded else 0, found / n_gold if n_gold else 0
    print(f'sentences right {right} of {counted}; left out {invented} with invented codes, {unsure} with two answers')
    print(f'events   P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r) if p + r else 0:.3f}  ({good} of {n_coded} coded, {found} of {n_gold} gold)')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
