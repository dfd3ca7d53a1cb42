# $from (Words), $reason (Words)
exempt-since = exempt from { $from }: { $reason }
# $from (Words), $until (Words), $reason (Words)
exempt-from = exempt from { $from }, until { $until }: { $reason }
# $outcome (Words), $on (Words), $by (Words)
judged-on = judged on { $on } by { $by }: { $outcome }
