"""Assesses NDJSON on Spark: each partition goes through the command, and the parts come out in order.

assess.py REVIEWS OUT [ARGUMENT OF safon assess ...]; SAFON names the command. On a cluster, hand the
script to spark-submit with a master, and the command to the workers with --files.
"""

import os
import shlex
import sys

from pyspark.sql import SparkSession

reviews, out, *arguments = sys.argv[1:]
command = [os.environ.get("SAFON", "safon"), "assess", "--ndjson", "--quiet", "--jobs", "1", *arguments, "-"]
# Exit codes 0, 1 and 4 are answers, 4 also of a part without a line; 2 says that a line could not be
# used, and that line says why.
line = f"{shlex.join(command)}; case $? in 0|1|2|4) ;; *) exit 1 ;; esac"
spark = SparkSession.builder.appName("safon").getOrCreate()
lines = spark.sparkContext.textFile(reviews, minPartitions=8)
lines.pipe(f"sh -c {shlex.quote(line)}", checkCode=True).saveAsTextFile(out)
spark.stop()
