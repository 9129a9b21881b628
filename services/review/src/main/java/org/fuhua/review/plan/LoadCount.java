package org.fuhua.review.plan;

/// One bar of the load histogram: how many experts get that many applications.
public record LoadCount(int load, int experts) {}
