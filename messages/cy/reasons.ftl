exempt-since = eithriad o { $from } ymlaen: { $reason }
exempt-from = eithriad o { $from } hyd at { $until }: { $reason }
judged-on = dyfarniad ar { $on }: { $outcome }; gan: { $by }
